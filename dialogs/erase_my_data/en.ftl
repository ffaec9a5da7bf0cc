name = Erase my data
help = What we wrote in this chat is erased, and the chat is disconnected. Your account and its payments stay with the office.
    .spoken = What we said in this conversation is erased, and it is disconnected. Your account and its payments stay with the office.
resume = Back to erasing your data.
canceled = All right. Nothing was erased.
confirm = I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
    .spoken = I erase what we said in this conversation and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
erased = Done. { $erase_my_data-messages ->
        [one] One message was erased
       *[other] { $erase_my_data-messages } messages were erased
    }, and this chat is no longer connected to your account. Payments that are scheduled stay scheduled.
    .spoken = Done. { $erase_my_data-messages ->
        [one] One message was erased
       *[other] { $erase_my_data-messages } messages were erased
    }, and this conversation is no longer connected to your account. Payments that are scheduled stay scheduled.
kept = All right. Nothing was erased.
