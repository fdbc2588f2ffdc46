-- What is due by a day is asked for every hour; most reports have nobody who must act.
ALTER TABLE report ADD KEY report_act_by (act_by);
