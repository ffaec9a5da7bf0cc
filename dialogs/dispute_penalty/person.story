account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your request about the penalty.
|
| Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your request about the penalty.
|
| $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was sick
< $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your request about the penalty.
|
| $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
