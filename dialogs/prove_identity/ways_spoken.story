account: none
medium: spoken

> how do I prove my identity
< An outside service proves who you are when you make an online account. Have ready a photo ID that is not expired, such as a driver's license, a state ID or a passport. You also need your taxpayer number, and a phone or a computer with a camera. You take a picture of the ID and one of your face. There is also a video call. You can say: Without a photo or selfie, What happens to my documents, It did not work, Talk to a person.
> it did not work
< After three tries that fail, it is locked for twenty-four hours, and then you can try again. What often helps is good light, the whole ID in the picture, and the same name and address as on your papers. Or choose the video call. You can say: Without a photo or selfie, Talk to a person.
