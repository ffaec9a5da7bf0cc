//! Turns that begin or end at the same moment, on PostgreSQL: one statement for all of them, with a row for each.
//!
//! The statement is a transaction by itself, and each row of it all or nothing: a turn whose conversation moved on leaves
//! nothing, and where a conversation had not moved on but its message was answered before, the whole statement fails and each
//! turn is ended by itself.

use std::collections::HashSet;

use futures::future::BoxFuture;
use sqlx::PgPool;
use sqlx::postgres::PgArguments;

use super::{Ending, Found, found};
use crate::db::DbError;
use crate::db::gather::Kind;
use crate::db::outbox::ReplyValues;
use crate::db::query::rows_of_postgres;
use crate::ids::{ConversationId, InboundId};

/// What turns find when they begin.
pub(in crate::db) struct Finds;

impl Kind for Finds {
    type Asked = (ConversationId, InboundId);
    type Answer = Found;

    fn ask<'a>(pool: &'a PgPool, asked: &'a [Self::Asked]) -> BoxFuture<'a, Result<Vec<Found>, DbError>> {
        Box::pin(async move {
            // Each row is looked up by its key: a plan that was made while a table was small must not read the grown one whole.
            let statement = concat!(
                "select ",
                found_columns!(),
                " from unnest($1::text[], $2::text[]) with ordinality as asked (conversation_id, inbound_id, place) \
                 left join lateral (select * from conversation where id = asked.conversation_id limit 1) c on true \
                 left join lateral (select * from link where conversation_id = asked.conversation_id limit 1) l on true \
                 left join lateral (select * from holding where person_id = l.person_id and account_id = l.account_id limit 1) h on true \
                 left join lateral (select state, sequence, reply_count from inbound where id = asked.inbound_id limit 1) i on true \
                 order by asked.place"
            );
            let conversations: Vec<&str> = asked.iter().map(|(conversation, _)| conversation.as_str()).collect();
            let inbounds: Vec<&str> = asked.iter().map(|(_, inbound)| inbound.as_str()).collect();
            let rows = sqlx::query(statement).bind(conversations).bind(inbounds).fetch_all(pool).await?;
            rows_of_postgres(&rows)?.iter().zip(asked).map(|(row, (conversation, _))| found(row, conversation)).collect()
        })
    }
}

/// What each step needs it takes from the step before: joining the steps anew would cost the square of the rows.
macro_rules! end_statement {
    ($answered:literal) => {
        concat!(
            "with moved as (update conversation c set version = c.version + 1, language = g.language, session = g.session, \
             script_version = g.script_version, line_count = c.line_count + 2, turn_at = g.arrived_at, open_inbound = null, \
             reachable = 1 from (select * from unnest($1::text[], $2::bigint[], $3::text[], $4::bytea[], $5::text[], $6::bigint[], \
             $7::text[], $8::bigint[], $9::bytea[], $10::bigint[], $11::bytea[], $12::text[], $13::text[], $14::text[], \
             $15::bigint[], $16::bigint[], $17::text[], $18::bigint[], $19::bigint[], $20::bigint[], $21::bigint[], $22::text[]) \
             as one (conversation_id, version, language, session, script_version, arrived_at, inbound_id, said, content, sequence, \
             body, removes, question, state, due_at, lease_until, holder, provider_sequence, handed_at, order_in_chat, \
             after_sequence, provider_message)) g where c.id = g.conversation_id and c.version = g.version \
             returning c.id, g.inbound_id, g.arrived_at, g.said, g.content, g.sequence, g.body, g.removes, g.question, g.state, \
             g.due_at, g.lease_until, g.holder, g.provider_sequence, g.handed_at, g.order_in_chat, g.after_sequence, \
             g.provider_message), \
             answered as (",
            $answered,
            "), lines as (insert into line (conversation_id, sequence, body, removes, question, state, attempts, doubts, due_at, \
             lease_until, holder, provider_sequence, handed_at) \
             select id, said, content, null, null, 'said', 0, 0, 0, 0, null, null, null from moved \
             union all select id, sequence, body, removes, question, state, 0, 0, due_at, lease_until, holder, provider_sequence, \
             handed_at from moved) \
             select id, 1 / (case when (select count(*) from answered) = (select count(*) from moved) then 1 else 0 end) as whole \
             from moved"
        )
    };
}

/// Ends of turns whose message is in the inbox. The answer is whether the turn ended so.
pub(in crate::db) struct Ends;

/// Ends of turns whose message comes into the inbox with its answer.
pub(in crate::db) struct EndsWithArrival;

impl Kind for Ends {
    type Asked = Ending;
    type Answer = bool;

    fn ask<'a>(pool: &'a PgPool, endings: &'a [Ending]) -> BoxFuture<'a, Result<Vec<bool>, DbError>> {
        let statement = end_statement!(
            "update inbound i set state = 'done', sequence = moved.said, reply_count = 1, content = null \
             from moved where i.id = moved.inbound_id and i.state = 'received' returning i.id"
        );
        Box::pin(end_together(pool, endings, statement))
    }
}

impl Kind for EndsWithArrival {
    type Asked = Ending;
    type Answer = bool;

    fn ask<'a>(pool: &'a PgPool, endings: &'a [Ending]) -> BoxFuture<'a, Result<Vec<bool>, DbError>> {
        let statement = end_statement!(
            "insert into inbound (id, conversation_id, order_in_chat, arrived_at, after_sequence, provider_message, content, state, \
             attempts, lease_until, sequence, reply_count) \
             select inbound_id, id, order_in_chat, arrived_at, after_sequence, provider_message, null, 'done', 0, 0, said, 1 from moved \
             on conflict (id) do nothing returning id"
        );
        Box::pin(end_together(pool, endings, statement))
    }
}

/// Which of the turns ended. Fails where one of several has to be looked at by itself.
async fn end_together(pool: &PgPool, endings: &[Ending], statement: &'static str) -> Result<Vec<bool>, DbError> {
    let conversations: HashSet<&ConversationId> = endings.iter().map(|ending| &ending.inbound.conversation).collect();
    if conversations.len() < endings.len() {
        // One statement can change a row only once.
        return Err(DbError::stored("two turns of one conversation that end at once"));
    }
    // Whoever locks the same conversations locks them in the same order.
    let mut in_order: Vec<&Ending> = endings.iter().collect();
    in_order.sort_unstable_by_key(|ending| ending.inbound.conversation.as_str());
    match bind(statement, &in_order)?.fetch_all(pool).await.map_err(DbError::from) {
        Ok(rows) => {
            let rows = rows_of_postgres(&rows)?;
            let ended = rows.iter().map(|row| row.try_get::<String>("id")).collect::<Result<HashSet<String>, DbError>>()?;
            Ok(endings.iter().map(|ending| ended.contains(ending.inbound.conversation.as_str())).collect())
        }
        Err(DbError::DividedByZero) if endings.len() == 1 => Ok(vec![false]),
        Err(error) => Err(error),
    }
}

type Bound = sqlx::query::Query<'static, sqlx::Postgres, PgArguments>;

/// The columns of `given`, in order.
fn bind(statement: &'static str, endings: &[&Ending]) -> Result<Bound, DbError> {
    let replies = endings.iter().map(|ending| ending.only_reply().ok_or_else(|| DbError::stored("a turn without a reply")));
    let replies = replies.collect::<Result<Vec<ReplyValues<'_>>, DbError>>()?;
    Ok(sqlx::query(statement)
        .bind(column(endings, |ending| ending.inbound.conversation.as_str().to_owned()))
        .bind(column(endings, |ending| ending.version))
        .bind(column(endings, |ending| ending.language))
        .bind(column(endings, |ending| ending.session.clone()))
        .bind(column(endings, |ending| ending.script.as_str().to_owned()))
        .bind(column(endings, |ending| ending.inbound.arrived_at.millis()))
        .bind(column(endings, |ending| ending.inbound.id.as_str().to_owned()))
        .bind(column(endings, |ending| ending.sequence))
        .bind(column(endings, |ending| ending.inbound.content.clone()))
        .bind(column(&replies, |reply| reply.sequence))
        .bind(column(&replies, |reply| reply.body.to_vec()))
        .bind(column(&replies, |reply| reply.removes.map(str::to_owned)))
        .bind(column(&replies, |reply| reply.question.map(str::to_owned)))
        .bind(column(&replies, |reply| reply.state))
        .bind(column(&replies, |reply| reply.due_at))
        .bind(column(&replies, |reply| reply.lease_until))
        .bind(column(&replies, |reply| reply.holder.map(str::to_owned)))
        .bind(column(&replies, |reply| reply.provider_sequence))
        .bind(column(&replies, |reply| reply.handed_at))
        .bind(column(endings, |ending| ending.inbound.order))
        .bind(column(endings, |ending| ending.inbound.after_sequence))
        .bind(column(endings, |ending| ending.inbound.provider_message.clone())))
}

fn column<'a, T, V>(rows: &'a [T], value: impl Fn(&'a T) -> V) -> Vec<V> {
    rows.iter().map(value).collect()
}
