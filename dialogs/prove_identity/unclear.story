# What is not understood after it offers what there is.
account: none

> how do I prove who I am
< An outside service proves who you are when you make an online account. Have ready:
| A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
| Your taxpayer number, such as your Social Security number.
| A phone with a camera, or a computer with one.
| You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
| [Without a photo or selfie] [What happens to my documents?] [It did not work] [Talk to a person]
> purple monkey dishwasher
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> qwerty zxcv
< I am not sure what you need. Is it one of these?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
