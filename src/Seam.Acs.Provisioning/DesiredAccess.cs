namespace Seam.Acs;

/// <summary>Which codes one person is to have in an access system: those listed, and no others.</summary>
/// <remarks>
/// The person is known by <see cref="UserIdentityKey"/>, or without one by <see cref="EmailAddress"/>: one of the two is
/// given. Name, address and number are written where the person is new, and left as they are otherwise.
/// </remarks>
public sealed record DesiredAccess
{
    /// <summary>Your own key of the person, unique in the workspace; <c>null</c> to know the person by e-mail address.</summary>
    public string? UserIdentityKey { get; init; }

    /// <summary>The person's e-mail address, which one person of the workspace can have; <c>null</c> where there is none.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The person's phone number in E.164 format, which one person can have; <c>null</c> where there is none.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The person's name.</summary>
    public required string FullName { get; init; }

    /// <summary>The codes that the person is to have. Empty, as it is unless set, takes all codes away.</summary>
    public IReadOnlyList<DesiredCode> Codes { get; init; } = [];

    /// <summary>The number of codes; nothing of the person, since it would end up in logs.</summary>
    public override string ToString() => $"{nameof(DesiredAccess)} {{ {nameof(Codes)} = {Codes?.Count ?? 0} }}";
}
