name = When can I reach a person?
help = I tell you when I answer, and where the number of the people at the office stands.
resume = Back to when people can be reached.
canceled = All right.
hours = I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice.
    .short = I answer here at any hour. I cannot see when the people at the office answer. Their phone number is at the top of every notice.
