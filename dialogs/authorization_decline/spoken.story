account: on-a-plan
with: authorizations
medium: spoken

> decline that request
< You decline the request of Morgan Ellis to act for you and to look, for form one zero four zero, twenty eighteen to twenty twenty-seven. Shall I do it?
> yes
< Done. Morgan Ellis gets no access to your account. You can say: Who may act or look, Who looked at my account.
