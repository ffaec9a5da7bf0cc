account: owes-two-years
with: authorizations
language: es

> despedí a mi contador, quítele el acceso
< Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. Después ya no da acceso a su cuenta. ¿La termino?
| [Sí] [No]
> plátano
< Por favor, responda sí o no, o diga qué desea cambiar.
|
| Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. Después ya no da acceso a su cuenta. ¿La termino?
| [Sí] [No]
> sí
< Listo. La autorización de Morgan Ellis queda terminada. Ya no da acceso a su cuenta.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
