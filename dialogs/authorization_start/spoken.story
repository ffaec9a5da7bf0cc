account: owes-two-years
medium: spoken

> i want to name a representative
< Should they act for you, or only look at your account? You can say: Act for me and look, Only look.
> the first
< For which years? You can say: This year, Last three years, All years.
> the first
< What is their CAF number? Please say it digit by digit.
> zero three zero zero one two three four five r
< What is their full name?
> Morgan Ellis
< You name Morgan Ellis to act for you and to look at your account. This is a power of attorney. I read the text that you sign, line by line. Taxline authorization, version two. Form two eight four eight. Taxpayer: Robert Castellano, number ending in zero zero zero two. Representative: Morgan Ellis. CAF number: zero three zero, zero one two, three four five R. Credential: enrolled agent. Grants: look and act. Matter: form one zero four zero, twenty twenty-six. Made by the taxpayer. Made on Sunday, November twenty-second, twenty twenty-six. That is the whole text. It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
> yes
< Signed. Now Morgan Ellis has to say yes too, by Monday, March twenty-second, twenty twenty-seven. On a joint account the other taxpayer signs as well. Until then it gives no access. You can say: Who may act or look, Who looked at my account.
