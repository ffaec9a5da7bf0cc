account: refund-coming
language: es

> dónde está mi reembolso
< $1,286.00 por 2025: su reembolso está previsto para salir el martes 1.º de diciembre de 2026. Un banco puede tardar unos días más.
| [Mi declaración] [¿Cuánto debo?]
