name = Talk to a person
help = I can tell you how to reach a person at the office, or have one call you.
resume = Back to reaching a person.
canceled = All right.
person = You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
    .short = You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail. Or text "ask for a call", and a person calls you. I am still here for your balance and your payments.
