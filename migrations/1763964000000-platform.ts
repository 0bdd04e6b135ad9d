import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The application's role, the recording clock, audit log, outbox and idempotency keys. */
export class Platform1763964000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE ROLE gangmu_app NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      DO $$ BEGIN
        EXECUTE format('GRANT gangmu_app TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN
        -- Two databases of one server may be migrated at once; the grant is the same.
        IF NOT pg_has_role(current_user, 'gangmu_app', 'MEMBER') THEN RAISE; END IF;
      END $$;
      GRANT USAGE ON SCHEMA public TO gangmu_app;

      CREATE FUNCTION shanghai_day(instant timestamptz) RETURNS date
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN (instant AT TIME ZONE 'Asia/Shanghai')::date;

      -- The only clock of the records. Demo data and tests replace it, as owner, to tell a past year.
      CREATE FUNCTION recorded_now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS
        $$ BEGIN RETURN date_trunc('milliseconds', clock_timestamp()); END $$;

      CREATE TABLE plan_clock (
        plan_id integer PRIMARY KEY,
        closed_through date NOT NULL
      );
      COMMENT ON COLUMN plan_clock.closed_through IS
        'Last Shanghai day whose records are complete: nothing may be recorded on it or before it any more';

      -- Every write of a plan holds this lock, shared, until it commits; closing a day takes it alone.
      -- So a transaction open at midnight is either waited for or recorded on the new day.
      CREATE FUNCTION begin_recording(p_plan_id integer) RETURNS timestamptz
        LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        instant timestamptz;
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(1196313933, p_plan_id);
        SELECT greatest(recorded_now(), ((max(closed_through) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))
          INTO instant FROM plan_clock WHERE plan_id = p_plan_id;
        PERFORM set_config('gangmu.recorded_at', instant::text, true);
        RETURN instant;
      END $$;

      CREATE FUNCTION recording_instant() RETURNS timestamptz LANGUAGE sql STABLE
        RETURN current_setting('gangmu.recorded_at')::timestamptz;

      CREATE FUNCTION close_day(p_plan_id integer, p_day date) RETURNS void
        LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(1196313933, p_plan_id);
        IF p_day >= shanghai_day(recorded_now()) THEN
          RAISE EXCEPTION 'day % is not over yet', p_day USING ERRCODE = 'GM001';
        END IF;
        INSERT INTO plan_clock VALUES (p_plan_id, p_day)
          ON CONFLICT (plan_id) DO UPDATE
          SET closed_through = greatest(plan_clock.closed_through, excluded.closed_through);
      END $$;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% only grows: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'GM002';
      END $$;

      CREATE TABLE audit_entry (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        recorded_at timestamptz NOT NULL,
        actor_id integer,
        actor_name text NOT NULL,
        actor_roles text[] NOT NULL,
        address text,
        correlation_id text NOT NULL,
        action text NOT NULL,
        object_type text NOT NULL,
        object_key text NOT NULL,
        before jsonb,
        after jsonb,
        PRIMARY KEY (plan_id, id)
      );
      COMMENT ON COLUMN audit_entry.plan_id IS '0 for the installation itself: people, sign-in, settings';
      CREATE INDEX audit_entry_object ON audit_entry (plan_id, object_type, object_key, id);
      CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON audit_entry TO gangmu_app;

      CREATE TABLE outbox (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        fact text NOT NULL,
        payload jsonb NOT NULL,
        recorded_at timestamptz NOT NULL,
        relayed_at timestamptz,
        PRIMARY KEY (plan_id, id)
      );
      CREATE INDEX outbox_waiting ON outbox (id) WHERE relayed_at IS NULL;
      CREATE INDEX outbox_relayed ON outbox (relayed_at) WHERE relayed_at IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO gangmu_app;

      CREATE TABLE idempotency_key (
        person_id integer NOT NULL,
        route text COLLATE "C" NOT NULL,
        key text COLLATE "C" NOT NULL,
        body_hash text NOT NULL,
        result jsonb,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, route, key)
      );
      CREATE FUNCTION claim_idempotency_key(p_person_id integer, p_route text, p_key text, p_body_hash text)
        RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        known idempotency_key;
      BEGIN
        IF NOT pg_try_advisory_xact_lock(hashtextextended(p_person_id || ' ' || p_route || ' ' || p_key, 0)) THEN
          RETURN '{"state": "running"}';
        END IF;
        SELECT * INTO known FROM idempotency_key
          WHERE person_id = p_person_id AND route = p_route AND key = p_key;
        IF NOT FOUND THEN
          INSERT INTO idempotency_key VALUES (p_person_id, p_route, p_key, p_body_hash, NULL, now());
          RETURN '{"state": "new"}';
        END IF;
        IF known.body_hash <> p_body_hash THEN
          RETURN '{"state": "other-body"}';
        END IF;
        RETURN jsonb_build_object('state', 'done', 'result', known.result);
      END $$;
      CREATE INDEX idempotency_key_age ON idempotency_key (recorded_at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO gangmu_app;
      GRANT SELECT ON plan_clock TO gangmu_app;
      ALTER FUNCTION close_day(integer, date) SECURITY DEFINER SET search_path = public;

      CREATE TABLE installation (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        is_demo boolean NOT NULL DEFAULT false
      );
      INSERT INTO installation DEFAULT VALUES;
      GRANT SELECT ON installation TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
