account: on-a-plan
as: ellis
with: named
language: es

> firmar la solicitud
< A usted le nombran para actuar y mirar, con un poder, para el Formulario 1040, 2024 a 2026. ¿La acepta?
| [Sí] [No]
refused: authorization_not_waiting
> sí
< Esa ya no espera su sí.
|
| Diga «mis autorizaciones» para ver cómo está cada una.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
