INSERT INTO tenant (id, name, kind, locale, time_zone, created_at, lock_version)
VALUES (X'00000000000000000000000000000000', 'platform', 'PLATFORM', 'en', 'UTC', '2026-11-22 00:00:00', 1);
