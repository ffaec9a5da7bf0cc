name = My address
help = I tell you who can show and change the address that your letters go to.
resume = Back to your address.
canceled = All right. Nothing was changed.
how = A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
    .short = A person at the office can tell you the address on file, and change it. I cannot do that here yet. Say "my notices" to read your notices here.
