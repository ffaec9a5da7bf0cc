name = A copy of my data
help = I show you what is stored of this chat.
    .spoken = I tell you how to get what is stored of our conversation.
resume = Back to the copy of your data.
canceled = All right. Nothing was changed.
copy = This is what is stored of this chat, { $export_my_data-shown } of { $export_my_data-count } messages:
    { $export_my_data-lines }{ $export_my_data-has_more ->
        [true] { " " }There is more. A person at the office can give you all of it.
       *[false] { "" }
    }
    .spoken = { $export_my_data-count ->
        [one] One message is stored.
       *[other] { $export_my_data-count } messages are stored.
    } That is too much to read out. Please ask for the copy in a chat, where you can read it.
    .export_my_data-lines = { $by ->
        [person] You
       *[us] I
    }: { $text }
