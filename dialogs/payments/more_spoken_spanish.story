# Una lista larga se oye de tres en tres.
account: owes-two-years
language: es
medium: spoken

> mis pagos
> más
> más
> el recibo del último
