//! The helpdesk: when somebody human is there, and what people left for them.
//!
//! A ticket is left once for each command. What was said in it is sealed; only an operator who asks for it sees it.

mod hours;
mod ticket;

pub use hours::{Hours, Opening, Week};
pub use ticket::{Kind, Left, NewTicket, TICKETS_A_DAY_MAX, Ticket, TicketError, Tickets, Which};
