account: none

> how do I prove my identity
< An outside service proves who you are when you make an online account. Have ready:
| A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
| Your taxpayer number, such as your Social Security number.
| A phone with a camera, or a computer with one.
| You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
| [Without a photo or selfie] [What happens to my documents?] [It did not work] [Talk to a person]
> [Without a photo or selfie]
< You can prove who you are on a video call in place of the selfie. Choose it at the step where the picture of your face is asked for. A person of the service looks at you and at your papers. Have a second paper at hand beside the photo ID; the service says which ones count.
| [What happens to my documents?] [It did not work] [Talk to a person]
> [What happens to my documents?]
< Your documents and selfies stay with the service that proves who you are. This chat never gets them; it only learns that you were proved. How long they are kept, and how to have them erased, is in the service's own terms.
| [Without a photo or selfie] [Talk to a person]
> how do I prove my identity
< An outside service proves who you are when you make an online account. Have ready:
| A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
| Your taxpayer number, such as your Social Security number.
| A phone with a camera, or a computer with one.
| You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
| [Without a photo or selfie] [What happens to my documents?] [It did not work] [Talk to a person]
> [It did not work]
< After three tries that fail, it is locked for 24 hours, and then you can try again. What often helps: good light, the whole ID in the picture, and the same name and address as on your papers. If your name changed, use the name on the ID. Or choose the video call.
| [Without a photo or selfie] [Talk to a person]
