account: owes-one-year
as: ellis
with: authorizations
language: es

> terminar una autorización
< Usted termina su autorización para mirar, para el Formulario 1040, 2018 a 2027. Después ya no le da acceso a esta cuenta. ¿La termino?
| [Sí] [No]
> no
< De acuerdo. No se terminó nada. La autorización queda como está.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
