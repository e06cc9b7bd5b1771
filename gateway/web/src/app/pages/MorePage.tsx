export default function MorePage() { return null; }
