-- What each question means, as org.erfara.text writes it. For older ones the middle of their group stands in, until the
-- model has read them again: it does so at the next start, because it is not known of which model vectors are.

alter table question add column vector bytea;

update question set vector = (select centre from question_group where number = group_number);

delete from vector_model;
