account: on-a-plan
as: ellis
with: named
language: es

> firmar la solicitud
< A usted le nombran para actuar y mirar, con un poder, para el Formulario 1040, 2024 a 2026. ¿La acepta?
| [Sí] [No]
refused: not_allowed
> sí
< Su acceso no incluye dar el sí a esto.
|
| Diga «mis autorizaciones» para ver cómo está cada una.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
