account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> what documents do I need to prove my identity
< An outside service proves who you are when you make an online account. Have ready:
| A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
| Your taxpayer number, such as your Social Security number.
| A phone with a camera, or a computer with one.
| You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
