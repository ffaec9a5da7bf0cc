name = Mi declaración
help = Le muestro las cifras principales de una declaración como la presentó primero, y cuándo se recibió.
resume = Volvamos a su declaración.
canceled = De acuerdo. No se cambió nada.
ask-year = ¿A qué declaración se refiere?
ask-year-again = Estas declaraciones están registradas. ¿A cuál se refiere?
help-year = Le muestro las declaraciones como se presentaron primero. Diga un año, por ejemplo 2025.
choice-year = { $period }
invalid-year-not-listed = No hay una declaración de { $value } registrada.
figures = La declaración de { $year } se recibió el { $year-received }{ $year-was_late ->
        [true] , después de su fecha límite del { $year-due }
       *[false] { "" }
    }. Como se presentó:
    { $year-figures }
    { $year-outcome ->
        [refund] Pedía un reembolso de { $year-outcome_amount }.
        [owed] Mostraba { $year-outcome_amount } por pagar.
       *[even] No mostraba nada por pagar ni un reembolso.
    }{ $year-has_status ->
        [true] { " " }Estado civil para la declaración: { $year-status ->
            [single] soltero o soltera.
            [married-filing-jointly] casados, declaración conjunta.
            [married-filing-separately] casado o casada, declaración por separado.
            [head-of-household] jefe o jefa de familia.
           *[qualifying-surviving-spouse] cónyuge sobreviviente que califica.
        }
       *[false] { "" }
    }{ $year-has_amended ->
        [true] { " " }Se cambió después; estas son las cifras de antes.
       *[false] { "" }
    }{ $returns-has_unfiled ->
        [true] { "" }
            Todavía no recibidas: { $returns-unfiled }
       *[false] { "" }
    }
    .year-figures = { $figure ->
        [total-income] Ingreso total
        [adjusted-gross-income] Ingreso bruto ajustado (AGI)
        [taxable-income] Ingreso tributable
        [wages] Salarios
        [income-tax-withheld-from-wages] Impuesto retenido de los salarios
        [social-security-tax] Impuesto del Seguro Social
        [medicare-tax] Impuesto de Medicare
        [total-tax] Impuesto total
        [withholding] Impuesto retenido del sueldo
        [estimated-payments] Pagos de impuesto estimado
        [refundable-credits] Créditos reembolsables
        [deposits] Depósitos
       *[total-payments] Total de pagos
    }: { $amount }
    .year-figures-spoken = { $figure ->
        [total-income] ingreso total
        [adjusted-gross-income] ingreso bruto ajustado
        [taxable-income] ingreso tributable
        [wages] salarios
        [income-tax-withheld-from-wages] impuesto retenido de los salarios
        [social-security-tax] impuesto del Seguro Social
        [medicare-tax] impuesto de Medicare
        [total-tax] impuesto total
        [withholding] impuesto retenido del sueldo
        [estimated-payments] pagos de impuesto estimado
        [refundable-credits] créditos reembolsables
        [deposits] depósitos
       *[total-payments] total de pagos
    } { $amount }
    .returns-unfiled = { $period }, que vencía el { $due }
none = No hay ninguna declaración registrada en esta cuenta.{ $returns-has_unfiled ->
        [true] { "" }
            Todavía no recibidas: { $returns-unfiled }
       *[false] { "" }
    }
    .returns-unfiled = { $period }, que vencía el { $due }
