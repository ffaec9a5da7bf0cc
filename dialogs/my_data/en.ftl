name = My data
help = I tell you what is stored about you here, and what is not.
resume = Back to your data.
canceled = All right. Nothing was changed.
stored = { $my_data-messages ->
        [one] One message of this chat is stored
       *[other] { $my_data-messages } messages of this chat are stored
    }, the first from { $my_data-since }. { $my_data-has_account ->
        [true] The chat is connected to { $my_data-accounts ->
            [one] one account
           *[other] { $my_data-accounts } accounts
        }.
       *[false] The chat is connected to no account.
    }{ $my_data-has_email ->
        [true] { " " }An email address for confirmations is stored too.
       *[false] { "" }
    } The messages are kept until they are erased.
    Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside service to be understood.
    The account itself, with its payments and notices, is kept by the office.
    .spoken = { $my_data-messages ->
        [one] One message of this conversation is stored
       *[other] { $my_data-messages } messages of this conversation are stored
    }, the first from { $my_data-since }. They are kept until they are erased. Taxpayer numbers, passwords, cards and bank accounts that are said here by mistake are not kept. The account itself is kept by the office.
    .short = { $my_data-messages ->
        [one] One message of this chat is stored
       *[other] { $my_data-messages } messages of this chat are stored
    }, the first from { $my_data-since }, until they are erased. Taxpayer numbers, passwords, cards and bank accounts typed by mistake are not kept.
nothing = Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
    .spoken = Nothing of this conversation is stored yet. What we say from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
