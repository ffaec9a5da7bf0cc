account: owes-one-year-es
language: es
medium: spoken

> que me llamen después
< Todavía no puedo apuntarle una llamada desde aquí. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga el aviso a la mano. Puede decir: Cuándo me atiende una persona, Hablar con una persona.
