using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Writing cards and reading them.</summary>
internal sealed class CardEncoding
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;

    public CardEncoding(Workspace workspace, Access access, AnswerWriter answers)
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
    }

    /// <summary>Prepares the writing of a credential; what was told of the next one is used up by that.</summary>
    public Func<ActionOutcome> Encode(EncoderEntity encoder, CredentialEntity credential)
    {
        var told = encoder.NextEncode;
        if (told is { CredentialId: { } other } && other != credential.Id)
            told = null;
        if (told is not null)
            encoder.NextEncode = null;
        return () =>
            told?.ErrorType is { } error ? Failed(error)
            : !_workspace.Credentials.TryGet(credential.Id, out _)
                ? ActionOutcome.Failed("uncategorized_error", "The credential was deleted meanwhile.")
            : Write(encoder, credential);
    }

    /// <summary>Gives a credential a card by its number, as though an encoder had written it.</summary>
    public void Assign(CredentialEntity credential, string cardNumber)
    {
        var wasIssued = credential.IsIssued;
        credential.CardNumber = cardNumber;
        credential.EncodedAt = _workspace.Now;
        _access.Changed(credential);
        _workspace.NoteIssue(credential, wasIssued ? "reissued" : "issued");
    }

    /// <summary>Prepares the reading of what lies on an encoder.</summary>
    public Func<ActionOutcome> Scan(EncoderEntity encoder)
    {
        var told = TakeScan(encoder);
        return () => told?.ErrorType is { } error ? Failed(error) : Tell(Lying(encoder, told));
    }

    /// <summary>Prepares the reading of a card that a user is to have.</summary>
    public Func<ActionOutcome> ScanToAssign(EncoderEntity encoder, UserEntity user)
    {
        var told = TakeScan(encoder);
        return () =>
        {
            if (told?.ErrorType is { } error)
                return Failed(error);
            if (Lying(encoder, told) is not { } card)
                return Failed("no_credential_on_encoder");
            var credential = CredentialOf(card) ?? Make(encoder, card, user);
            credential.User = user;
            Assign(credential, card.Number);
            return new ActionOutcome(_answers.Credential(credential));
        };
    }

    private ActionOutcome Write(EncoderEntity encoder, CredentialEntity credential)
    {
        Assign(credential, credential.CardNumber ?? _workspace.NewCardNumber());
        encoder.Card = CardFor(credential);
        return new ActionOutcome(_answers.Credential(credential));
    }

    private CardOnEncoder CardFor(CredentialEntity credential) =>
        new(
            credential.CardNumber ?? _workspace.NewCardNumber(),
            credential.Id,
            credential.EncodedAt ?? credential.CreatedAt,
            credential.StartsAt,
            credential.EndsAt
        );

    private static ToldScan? TakeScan(EncoderEntity encoder)
    {
        var told = encoder.NextScan;
        encoder.NextScan = null;
        return told;
    }

    // What a scenario lays on the encoder; without one, what lies there.
    private CardOnEncoder? Lying(EncoderEntity encoder, ToldScan? told)
    {
        if (told is null)
            return encoder.Card;
        var credential = told.CredentialId is { } id && _workspace.Credentials.TryGet(id, out var found) ? found : null;
        return encoder.Card = told.Scenario switch
        {
            "credential_on_encoder_is_empty" => null,
            "credential_does_not_exist_on_seam" => Unknown(),
            _ when credential is null => Unknown(),
            // An end other than the credential's is what makes the card out of date.
            "credential_on_encoder_needs_update" => CardFor(credential) with { EndsAt = credential.CreatedAt },
            _ => CardFor(credential),
        };
    }

    private CardOnEncoder Unknown() => new(_workspace.NewCardNumber(), null, _workspace.Now, _workspace.Now, null);

    private CredentialEntity? CredentialOf(CardOnEncoder card) =>
        card.CredentialId is { } id && _workspace.Credentials.TryGet(id, out var credential) ? credential : null;

    private CredentialEntity Make(EncoderEntity encoder, CardOnEncoder card, UserEntity user) =>
        _workspace.Credentials.Add(
            new CredentialEntity(_workspace)
            {
                System = encoder.System,
                User = user,
                AccessMethod = AccessMethods.Card,
                StartsAt = card.StartsAt,
                EndsAt = card.EndsAt,
                EntranceIds = [],
                IsMultiPhoneSync = false,
            }
        );

    private ActionOutcome Tell(CardOnEncoder? card)
    {
        var credential = card is null ? null : CredentialOf(card);
        var warnings = new JsonArray();
        if (card is not null && credential is null)
            warnings.Add(
                (JsonNode)Warning("acs_credential_on_seam_not_found", "No credential is known for this card.")
            );
        else if (card?.EndsAt != credential?.EndsAt)
            warnings.Add(
                (JsonNode)Warning(
                    "acs_credential_on_encoder_out_of_sync",
                    "The credential changed since it was written."
                )
            );
        return new ActionOutcome(
            new JsonObject
            {
                ["acs_credential_on_encoder"] = card is null
                    ? null
                    : new JsonObject
                    {
                        ["card_number"] = card.Number,
                        ["created_at"] = Instants.Write(card.WrittenAt),
                        ["starts_at"] = Instants.Write(card.StartsAt),
                        ["ends_at"] = card.EndsAt is { } end ? Instants.Write(end) : null,
                        ["is_issued"] = true,
                    },
                ["acs_credential_on_seam"] = credential is null ? null : _answers.Credential(credential),
                ["warnings"] = warnings,
            }
        );
    }

    private static JsonObject Warning(string code, string message) =>
        new() { ["warning_code"] = code, ["warning_message"] = message };

    private static ActionOutcome Failed(string type) =>
        ActionOutcome.Failed(
            type,
            type switch
            {
                "no_credential_on_encoder" => "No card lies on the encoder.",
                "encoding_interrupted" => "The card was taken away too early.",
                "action_attempt_expired" => "Nobody laid a card on the encoder in time.",
                _ => "The encoder failed.",
            }
        );
}
