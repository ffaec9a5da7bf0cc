account: owes-one-year
with: authorizations
language: es
medium: spoken

> quién puede actuar por mí
< Hay una autorización en su cuenta:
| Morgan Ellis, solo para mirar, vigente desde el veintidós de noviembre de dos mil veintiséis. Puede decir: Terminar una autorización, Quién miró mi cuenta, Puede otra persona usar mi usuario.
