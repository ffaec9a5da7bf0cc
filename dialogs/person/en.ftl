name = Talk to a person
help = I can tell you how to reach a person at the office.
resume = Back to reaching a person.
canceled = All right.
person = I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
