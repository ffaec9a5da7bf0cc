name = I cannot pay
help = I tell you what the office can do when you cannot pay, and who helps you for free.
resume = Back to what can be done when you cannot pay.
canceled = All right. Nothing was changed.
help-there-is = Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes.
    The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. I cannot set this up here, but a person at the office can: the phone number is at the top of every notice.
    If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate at 877-777-4778. The help is free and independent.
    .spoken = Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes. The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. A person at the office can set this up, and the phone number is at the top of every notice. If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate. The help is free. The number is eight seven seven, seven seven seven, four seven seven eight. Again: eight seven seven, seven seven seven, four seven seven eight.
    .short = Please do not pay here what you need for food, rent or medicine. The office can put collection on hold; interest and penalties still grow. Call the number on your notice. In an emergency, free help: Taxpayer Advocate, 877-777-4778.
