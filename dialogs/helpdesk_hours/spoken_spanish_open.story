account: owes-one-year-es
language: es
medium: spoken
now: 2026-11-23 10:00

> ¿a qué hora abren?
< Hasta las 7 p.m. de hoy atienden las personas de la oficina. Su número de teléfono está en la parte de arriba de cada aviso. Cuánto hay que esperar no lo puedo ver. Yo respondo aquí a cualquier hora. Puede decir: Pedir una llamada, Hablar con una persona.
