-- When anything was read last: what is made from all records knows by it that it must be made anew.
CREATE INDEX records_by_reading ON records (read_at);
