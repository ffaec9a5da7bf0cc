# Sentences that every dialog shares.

# Moves
help = Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
    .short = Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can text "back", "never mind", "repeat" or "a person" at any time.
language-changed = We go on in English.
nothing-to-cancel = Nothing is open, and nothing is done without your yes. Here is what I can do.
nothing-to-go-back = There is nothing to go back to here.
nothing-open = Nothing is open at the moment.
what-else = What else can I do for you?
more-there = There are more. Say "more" to go on.
    .spoken = There are more. To hear them, say more.
    .short = Text MORE for the next.
no-more = That is all there is.
about-that = What would you like to do with that one?
and-now = Now to the other thing you asked for.
also-wanted = You also asked for something else. Shall I go on with it?
all-right = All right.
already-open = We have already begun this. Shall we go on where we were, or start over?
too-deep = Let us finish this first.
what-to-change = What should be different?

# Not understood
unclear = I did not understand that. Here is what I can do; you can also ask in your own words.
unclear-value = Which of these do you mean?
choose-again = Please choose one of these.
confirm-again = Please answer yes or no, or say what should be different.
take-your-time = Take your time. Nothing is done until you say yes.
one-moment = Take your time. I am still here when you are ready.
not-said = You do not have to tell me. Without it I cannot go on here, and nothing is done. You can leave it, or reach a person.
likely = I am not sure what you need. Is it one of these?
offer-person = I am sorry that I do not understand. Would you like to know how to reach a person?
no-progress = We are not getting further here, and I do not want to keep you waiting. Would you like to know how to reach a person? What you told me is kept.
gave-up = I could not make out what you need, so I closed what we had begun. Nothing was done that you did not say yes to. A person can help.

# What cannot be read
empty = There was nothing in your message that I can read.
not-words = I can only read words. Please write what you need.
other-language = { $tongue ->
    [french] Je comprends seulement l'anglais et l'espagnol. That looks like French. I understand English and Spanish.
    [portuguese] Só entendo inglês e espanhol. That looks like Portuguese. I understand English and Spanish.
    [haitian_creole] Mwen konprann sèlman anglè ak panyòl. That looks like Haitian Creole. I understand English and Spanish.
    [chinese] 我只懂英语和西班牙语。 That looks like Chinese. I understand English and Spanish.
    [vietnamese] Tôi chỉ hiểu tiếng Anh và tiếng Tây Ban Nha. That looks like Vietnamese. I understand English and Spanish.
    [tagalog] Ingles at Espanyol lamang ang naiintindihan ko. That looks like Tagalog. I understand English and Spanish.
    [korean] 저는 영어와 스페인어만 이해합니다. That looks like Korean. I understand English and Spanish.
    [russian] Я понимаю только английский и испанский. That looks like Russian. I understand English and Spanish.
    [arabic] أفهم الإنجليزية والإسبانية فقط. That looks like Arabic. I understand English and Spanish.
    [german] Ich verstehe nur Englisch und Spanisch. That looks like German. I understand English and Spanish.
    [italian] Capisco solo l'inglese e lo spagnolo. That looks like Italian. I understand English and Spanish.
    [polish] Rozumiem tylko angielski i hiszpański. That looks like Polish. I understand English and Spanish.
    [japanese] 英語とスペイン語だけがわかります。 That looks like Japanese. I understand English and Spanish.
    [hindi] मैं केवल अंग्रेज़ी और स्पेनिश समझता हूँ। That looks like Hindi. I understand English and Spanish.
   *[other] I understand only English and Spanish.
 }
    .spoken = { $tongue ->
        [french] That sounds like French. I understand English and Spanish.
        [portuguese] That sounds like Portuguese. I understand English and Spanish.
        [haitian_creole] That sounds like Haitian Creole. I understand English and Spanish.
        [chinese] That sounds like Chinese. I understand English and Spanish.
        [vietnamese] That sounds like Vietnamese. I understand English and Spanish.
        [tagalog] That sounds like Tagalog. I understand English and Spanish.
        [korean] That sounds like Korean. I understand English and Spanish.
        [russian] That sounds like Russian. I understand English and Spanish.
        [arabic] That sounds like Arabic. I understand English and Spanish.
        [german] That sounds like German. I understand English and Spanish.
        [italian] That sounds like Italian. I understand English and Spanish.
        [polish] That sounds like Polish. I understand English and Spanish.
        [japanese] That sounds like Japanese. I understand English and Spanish.
        [hindi] That sounds like Hindi. I understand English and Spanish.
       *[other] I understand only English and Spanish.
    }
    .short = { $tongue ->
        [french] That looks like French. I understand English and Spanish.
        [portuguese] That looks like Portuguese. I understand English and Spanish.
        [haitian_creole] That looks like Haitian Creole. I understand English and Spanish.
        [chinese] That looks like Chinese. I understand English and Spanish.
        [vietnamese] That looks like Vietnamese. I understand English and Spanish.
        [tagalog] That looks like Tagalog. I understand English and Spanish.
        [korean] That looks like Korean. I understand English and Spanish.
        [russian] That looks like Russian. I understand English and Spanish.
        [arabic] That looks like Arabic. I understand English and Spanish.
        [german] That looks like German. I understand English and Spanish.
        [italian] That looks like Italian. I understand English and Spanish.
        [polish] That looks like Polish. I understand English and Spanish.
        [japanese] That looks like Japanese. I understand English and Spanish.
        [hindi] That looks like Hindi. I understand English and Spanish.
       *[other] I understand only English and Spanish.
    }
private-data = Your message held private data, such as a taxpayer number, a card or a bank account. I did not keep it. Please do not type such numbers in a chat; I never need them here.
    .spoken = You said something private, such as a taxpayer number, a card or a bank account. I did not keep it. Please do not say such numbers here; I never need them.
too-long = Your message is too long for me, and I did not read it. Please say it in a few sentences.
group = I speak about accounts only in private. Please write to me in a chat of our own.
late = That message reached me late, after newer ones. I kept your newer answers.

# Yes and buttons
yes-not-counted = Before I do anything, please look at this once more and then say yes.
    .spoken = Before I do anything, please listen to this once more and then say yes.
changed-since-readback = Something has changed since I read it back. Please look again.
    .spoken = Something has changed since I read it back. Please listen again.
nothing-to-confirm = There is nothing to confirm at the moment. Here is what I can do.
button-expired = That button is no longer valid. You can say what you need in your own words.

# Who is speaking
needs-linked = For this I need to know that it is you.
needs-verified = Before money or private details, I make sure again that it is you.
not-allowed = Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.

# Time and trouble
renewed = This service was updated while we talked. What you told me is kept, and I ask again where it matters.
rested = It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
let-go = I closed what was open before. Nothing was done that you did not say yes to.
unavailable = I cannot reach your account right now, so figures and payments have to wait. Nothing was done, and what you told me is kept. I can still tell you how to reach a person. Shall I try again?
bank-account-added = Your bank account ending in { $last_four } is on file. You can pay from it now.
    .spoken = Your bank account ending in { $last_four } is on file. You can pay from it now.
bank-account-not-added = The bank account that you entered on the page could not be put on file. Nothing was saved. Say "add a bank account", and I send you a new link.
in-doubt = I cannot reach your account, so I cannot tell yet whether this was done. I keep asking and will tell you as soon as I know. Please do not ask for it again.
not-taken = Nothing was done. This cannot be done here, and trying again will not change that. A person can help.
stuck = Something went wrong on my side, and I closed what we had begun. Nothing was done that you did not say yes to.

# Choices, where they are heard
spoken-choices = You can say: { $choices }.

# Labels of choices
choice-yes = Yes
choice-no = No
choice-go-on = Go on
choice-start-over = Start over
choice-never-mind = Never mind
choice-try-again = Try again
choice-more = Show more
    .spoken = more
reading-money = { $value }
reading-day = { $value }
reading-period = { $value }
reading-text = { $value }
reading-form = Form { $value }
reading-all = All of it
