name = Prove who I am
help = I tell you what to have ready to prove who you are, how it works without a photo, and what happens to your documents.
resume = Back to proving who you are.
canceled = All right. Nothing was changed.
offer-no_photo = Without a photo or selfie
offer-documents = What happens to my documents?
offer-failed = It did not work
ready = An outside service proves who you are when you make an online account. Have ready:
    A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
    Your taxpayer number, such as your Social Security number.
    A phone with a camera, or a computer with one.
    You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
    .spoken = An outside service proves who you are when you make an online account. Have ready a photo ID that is not expired, such as a driver's license, a state ID or a passport. You also need your taxpayer number, and a phone or a computer with a camera. You take a picture of the ID and one of your face. There is also a video call.
    .short = Have ready a photo ID that is not expired (driver's license, state ID or passport), your taxpayer number, and a phone or computer with a camera. You take a picture of the ID and of your face; there is also a video call. Please do not send pictures or numbers to this chat.
no-photo = You can prove who you are on a video call in place of the selfie. Choose it at the step where the picture of your face is asked for. A person of the service looks at you and at your papers. Have a second paper at hand beside the photo ID; the service says which ones count.
documents = Your documents and selfies stay with the service that proves who you are. This chat never gets them; it only learns that you were proved. How long they are kept, and how to have them erased, is in the service's own terms.
failed = After three tries that fail, it is locked for 24 hours, and then you can try again. What often helps: good light, the whole ID in the picture, and the same name and address as on your papers. If your name changed, use the name on the ID. Or choose the video call.
    .spoken = After three tries that fail, it is locked for twenty-four hours, and then you can try again. What often helps is good light, the whole ID in the picture, and the same name and address as on your papers. Or choose the video call.
