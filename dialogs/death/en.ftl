name = The taxpayer has died
help = I tell you who notes a death, and what to have ready.
resume = Back to what to do after a death.
canceled = All right. Nothing was changed.
what-to-do = I am sorry for your loss. You do not have to settle anything in this chat.
    A person at the office can note the death and say what comes next. The phone number is at the top of every notice. Please have at hand a copy of the death certificate, and the paper that shows that you act for the estate, such as a letter from the court.
    What is owed is mostly paid from what the person left. Please ask before you pay with your own money, and please do not use the login of the person who died.
    .spoken = I am sorry for your loss. You do not have to settle anything in this call. A person at the office can note the death and say what comes next. The phone number is at the top of every notice. Please have at hand a copy of the death certificate, and the paper that shows that you act for the estate, such as a letter from the court. What is owed is mostly paid from what the person left. Please ask before you pay with your own money.
    .short = I am sorry for your loss. Call the number at the top of any notice: a person can note the death. Have at hand a copy of the death certificate and the paper that shows that you act for the estate. Please ask before you pay with your own money.
