namespace Seam.Acs;

/// <summary>A credential that can change while a client runs.</summary>
internal interface IChangingCredential
{
    /// <summary>
    /// Gets a value indicating whether <see cref="Look"/> calls no code of the user's, and may be called at any time.
    /// </summary>
    bool IsAtHand { get; }

    /// <summary>Returns the current credential.</summary>
    /// <exception cref="SeamConfigurationException">There is no valid credential.</exception>
    SeamCredential Look();
}
