account: owes-one-year-es
language: es
medium: short

> ¿a qué hora abren?
< La oficina está cerrada en este momento. Abre el 23 nov 2026: de 7 a.m. a 7 p.m. atienden las personas. El teléfono está en la parte de arriba de cada aviso.
| 1. Pedir una llamada
| 2. Hablar con una persona
