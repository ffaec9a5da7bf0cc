name = Create an online account
help = I tell you how to make an online account with the office, step by step.
resume = Back to making an online account.
canceled = All right. Nothing was changed.
steps = This is how you make an online account with the office. It is free.
    Have ready: your taxpayer number, such as your Social Security number, an email address, a phone that gets text messages, and a photo ID.
    Open the office's website. Type its address yourself; do not follow a link from a text or an email.
    Choose to create an account. You are then sent to the service that proves who you are.
    Choose a password, and a second step for signing in, such as a code by text message.
    Prove who you are, by photo or by video call.
    I cannot make the account for you. Please do not type your taxpayer number or a password here.
    .spoken = You make an online account on the office's website. It is free. Have ready your taxpayer number, such as your Social Security number, an email address, a phone that gets text messages, and a photo ID. Type the address of the website yourself, and choose to create an account. You then choose a password, and prove who you are by photo or by video call. Please do not say your taxpayer number or a password here.
    .short = An online account is free. Have ready your taxpayer number, an email address, a phone that gets text messages, and a photo ID. On the office's website, choose to create an account, choose a password, and prove who you are. Do not follow links from texts, and do not type your taxpayer number here.
