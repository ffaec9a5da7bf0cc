account: on-a-plan
as: ellis
with: named
language: es

> firmar la solicitud
< A usted le nombran para actuar y mirar, con un poder, para el Formulario 1040, 2024 a 2026. ¿La acepta?
| [Sí] [No]
> no
< De acuerdo. No se aceptó nada. También puede rechazarla.
| [Rechazar una solicitud] [¿Quién puede actuar o mirar?]
> mis autorizaciones
< Sus autorizaciones para Grace Okafor:
| Para actuar y mirar: Formulario 1040 2024-2026, espera que usted la acepte hasta el 22 mar 2027
| [Mis clientes] [Pedir una autorización a un cliente] [Rechazar una solicitud]
