name = Stop messages
help = I send you no more messages that you did not ask for.
resume = Back to the messages.
canceled = All right. Nothing was changed.
stopped = Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
    .spoken = Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still tell you, because you may have to act. To get nothing at all, say disconnect my account. The office still sends its notices by mail.
none-sent = Done. I send no news to this chat. I write only when you write to me.
    .spoken = Done. I send no news here. I answer only when you ask me.
