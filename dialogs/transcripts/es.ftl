name = Transcripciones
help = Le leo una transcripción: de la declaración, de la cuenta, las dos en una, de salarios e ingresos, o de que no hay declaración registrada. Necesito saber cuál y de qué año.
resume = Volvamos a las transcripciones.
canceled = De acuerdo. No se cambió nada.
ask-type = Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
    .spoken = ¿Qué transcripción necesita?
ask-type-again = De la declaración: lo que se presentó. De la cuenta: lo que se registró en un año. Registro de cuenta: las dos. De salarios e ingresos: lo que reportaron empleadores y bancos. De no declaración: que no hay declaración registrada. ¿Cuál?
help-type = Para una hipoteca, un préstamo o ayuda para la universidad casi siempre es la de la declaración. Para ver los pagos y las multas de un año, la de la cuenta. Para presentar una declaración vieja sin sus papeles, la de salarios e ingresos. Si le piden prueba de que no declaró, la verificación de no declaración.
choice-type = { $key ->
    [return] De la declaración
    [account] De la cuenta
    [record-of-account] Registro de cuenta
    [wage-and-income] De salarios e ingresos
   *[non-filing] Verificación de no declaración
 }
invalid-type-not-listed = Primero necesito la clase de transcripción; después viene el año.
ask-year = ¿De qué año?
ask-year-again = Se puede obtener de cada uno de estos. ¿De cuál?
help-year = La de la declaración va 3 años atrás, la de la cuenta 9, la de salarios e ingresos unos 10, y la verificación de no declaración 3.
choice-year = { $period }
invalid-year-not-listed = Esa transcripción no está disponible para { $value }.
given = { $type-key ->
        [return] Transcripción de la declaración, { $paper-period }. Como se presentó el { $paper-filed }:
            { $paper-figures }
        [account] Transcripción de la cuenta, { $paper-period }, al { $paper-as_of }:
            Saldo de la cuenta { $paper-account_balance }, intereses { $paper-accrued_interest }, multa { $paper-accrued_penalty }. En total { $paper-balance_plus_accruals }.
            { $paper-lines }
        [record-of-account] Registro de cuenta, { $paper-period }, al { $paper-as_of }:
            Saldo de la cuenta { $paper-account_balance }, intereses { $paper-accrued_interest }, multa { $paper-accrued_penalty }. En total { $paper-balance_plus_accruals }.
            { $paper-lines }
            { $paper-has_return ->
                [true]
                    Como se presentó el { $paper-filed }:
                    { $paper-figures }
               *[false] No hay una declaración registrada de ese período.
            }
        [wage-and-income] Hay papeles de salarios e ingresos registrados de { $paper-period }. Todavía no los puedo leer aquí.
       *[non-filing] Al { $paper-as_of }, no hay ninguna declaración de { $paper-period } registrada.
    }
    Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
    .spoken = { $type-key ->
        [return] La transcripción de la declaración de { $paper-period }, como se presentó el { $paper-filed }: { $paper-figures }.
        [account] La transcripción de la cuenta de { $paper-period }, al { $paper-as_of }: el saldo de la cuenta es { $paper-account_balance }. Intereses { $paper-accrued_interest }, multa { $paper-accrued_penalty }. En total { $paper-balance_plus_accruals }.
        [record-of-account] El registro de cuenta de { $paper-period }, al { $paper-as_of }: el saldo de la cuenta es { $paper-account_balance }. Intereses { $paper-accrued_interest }, multa { $paper-accrued_penalty }. En total { $paper-balance_plus_accruals }. { $paper-has_return ->
            [true] La declaración se presentó el { $paper-filed }.
           *[false] No hay una declaración registrada de ese período.
        }
        [wage-and-income] Hay papeles de salarios e ingresos registrados de { $paper-period }. Todavía no los puedo leer aquí.
       *[non-filing] Al { $paper-as_of }, no hay ninguna declaración de { $paper-period } registrada.
    } El papel está en su cuenta en línea con la oficina.
    .short = { $type-key ->
        [return] Transcripción de la declaración, { $paper-period }, presentada el { $paper-filed }: { $paper-figures }.
        [account] Transcripción de la cuenta, { $paper-period }, al { $paper-as_of }: saldo { $paper-account_balance }, intereses { $paper-accrued_interest }, multa { $paper-accrued_penalty }. En total { $paper-balance_plus_accruals }.
        [record-of-account] Registro de cuenta, { $paper-period }, al { $paper-as_of }: saldo { $paper-account_balance }, intereses { $paper-accrued_interest }, multa { $paper-accrued_penalty }. En total { $paper-balance_plus_accruals }. { $paper-has_return ->
            [true] La declaración se presentó el { $paper-filed }.
           *[false] No hay declaración registrada.
        }
        [wage-and-income] Hay papeles de salarios e ingresos de { $paper-period }. Todavía no los puedo leer aquí.
       *[non-filing] Al { $paper-as_of }, no hay ninguna declaración de { $paper-period } registrada.
    } El papel está en su cuenta en línea con la oficina.
    .paper-lines = { $day }: { $entry ->
        [tc150] declaración presentada, impuesto fijado
        [tc160] multa por declarar tarde
        [tc166] multa por declarar tarde
        [tc170] multa por poco impuesto estimado
        [tc176] multa por poco impuesto estimado
        [tc196] intereses cobrados
        [tc197] intereses quitados
        [tc270] multa por pagar tarde
        [tc271] multa por pagar tarde, reducida
        [tc276] multa por pagar tarde
        [tc286] multa por un pago devuelto
        [tc290] se fijó más impuesto
        [tc291] se bajó el impuesto
        [tc300] más impuesto después de una revisión
        [tc301] menos impuesto después de una revisión
        [tc420] empezó una revisión
        [tc421] se cerró una revisión
        [tc424] se pidió una revisión
        [tc460] más tiempo para declarar
        [tc480] un ofrecimiento de transacción está pendiente
        [tc520] el cobro quedó en pausa
        [tc530] por ahora no se puede cobrar
        [tc531] se puede cobrar otra vez
        [tc570] retenido mientras se revisa algo
        [tc571] se levantó una retención
        [tc582] se registró un gravamen
        [tc583] se quitó un gravamen
        [tc610] pago con la declaración
        [tc611] pago con la declaración, devuelto por el banco
        [tc612] corrección de un pago
        [tc650] depósito de impuesto de negocio
        [tc660] pago de impuesto estimado
        [tc661] pago estimado, devuelto por el banco
        [tc670] pago
        [tc671] pago devuelto por el banco
        [tc690] pago de una multa
        [tc700] crédito pasado aquí
        [tc706] crédito pasado aquí de otro año
        [tc710] crédito del año anterior
        [tc740] un reembolso regresó sin entregarse
        [tc766] crédito a su cuenta
        [tc768] crédito por ingreso del trabajo
        [tc780] se aceptó un ofrecimiento de transacción
        [tc806] impuesto retenido del sueldo
        [tc826] crédito pasado a otro año
        [tc836] crédito pasado al año siguiente
        [tc846] reembolso enviado
        [tc898] reembolso usado para otra deuda
        [tc960] se registró un representante
        [tc961] se quitó un representante
        [tc971] se mandó un aviso o se hizo una nota
        [tc977] se presentó una declaración cambiada
       *[other] código { $code }
    }, { $amount }
    .paper-figures = { $figure ->
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
    .paper-figures-spoken = { $figure ->
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
not-given = { $paper-result ->
        [return-on-record] Hay una declaración de { $year } registrada: se presentó el { $paper-filed }. Por eso no hay prueba de que no se declaró.
        [year-not-offered] Esa transcripción no está disponible para { $year }. Otros años son posibles.
        [form-not-offered] No hay una transcripción así para este tipo de declaración. La de la cuenta es posible.
       *[nothing-on-record] No hay nada registrado de { $year } en esa transcripción. Otro año u otra transcripción es posible.
    }
none = Todavía no hay ninguna transcripción disponible de esta cuenta: no hay nada registrado. Una persona de la oficina le puede decir más.
