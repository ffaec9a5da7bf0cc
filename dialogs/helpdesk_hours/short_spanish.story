account: owes-one-year-es
language: es
medium: short

> ¿a qué hora abren?
< La oficina está cerrada en este momento. Vuelve a abrir de 7 a.m. a 7 p.m. el 23 nov 2026. El teléfono está en la parte de arriba de cada aviso.
| 1. Pedir una llamada
| 2. Hablar con una persona
