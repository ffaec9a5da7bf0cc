name = Thank you
help = There is nothing to decide here.
resume = Back to where we were.
canceled = All right.
welcome = Glad to help. Write to me whenever you need.
    .spoken = Glad to help.
