account: owes-one-year-es
language: es
medium: spoken

> despedí a mi contador quítele el acceso
