account: owes-two-years
with: authorizations
medium: spoken

> i fired my accountant take away his access
< You end the authorization of Morgan Ellis to act for you and to look, for form one zero four zero, twenty eighteen to twenty twenty-seven. It then gives no more access to your account. Shall I end it?
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account. You can say: Who may act or look, Who looked at my account.
