account: on-a-plan
with: authorizations
medium: spoken

> i want to sign the request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. I read the text that you sign, line by line. Taxline authorization, version two. Form two eight four eight. Taxpayer: Grace Okafor, number ending in zero zero zero three. Representative: Morgan Ellis. CAF number: zero four three, seven nine one, one nine three R. Credential: enrolled agent. Grants: look and act. Matter: form one zero four zero, twenty eighteen to twenty twenty-seven. Made by the representative. Made on Sunday, November twenty-second, twenty twenty-six. That is the whole text. It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
> yes
< Signed. Morgan Ellis may now act for you and look at your account for form one zero four zero, twenty eighteen to twenty twenty-seven. You can end this at any time. You can say: Who may act or look, Who looked at my account.
