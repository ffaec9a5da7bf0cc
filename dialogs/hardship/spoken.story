account: owes-one-year
medium: spoken

> I lost my job and I can't pay
< Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes. The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. A person at the office can set this up, and the phone number is at the top of every notice. If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate. The help is free. The number is eight seven seven, seven seven seven, four seven seven eight. Again: eight seven seven, seven seven seven, four seven seven eight. You can say: Talk to a person, How much do I owe.
