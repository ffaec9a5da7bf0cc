account: owes-one-year-es
language: es
medium: short

> que me llamen después
< Todavía no puedo apuntarle una llamada desde aquí. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga el aviso a la mano.
| 1. ¿Cuándo me atiende una persona?
| 2. Hablar con una persona
