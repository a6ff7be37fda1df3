namespace FrontDesk;

/// <summary>What a guest types at a door.</summary>
/// <param name="Door">The door's name.</param>
/// <param name="Pin">The PIN; null: the access system hasn't told it yet.</param>
public sealed record DoorPin(string Door, string? Pin)
{
    /// <summary>The door. The PIN is left out, so that it gets into no log.</summary>
    public override string ToString() => Door;
}
