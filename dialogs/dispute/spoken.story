account: owes-one-year
medium: spoken

> I don't owe this
< You have the right to disagree. This is how it is done. If a notice is wrong, write to the address on it by the date it gives, and send copies of your proof. If you want a penalty taken off, say: take the penalty off, and I send your request to the office. Good reasons are a first time, an illness or a disaster. If you got a final notice before a levy, or a notice of a lien, you have thirty days to ask for a hearing. A person at the office can help, and the phone number is at the top of every notice. You can say: Ask to take a penalty off, Explain a notice, Why do I owe this, Talk to a person.
